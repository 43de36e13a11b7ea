// Its own file so that it can be loaded lazily: with it comes the validation library, which the sign-in page can do without.
export { invitationView, sessionView } from '@midstance/contracts/identity';
