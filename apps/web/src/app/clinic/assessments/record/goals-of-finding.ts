/** Fetched apart from the screen: the rules are needed only for records that are signed. */
export { goalsOfFinding } from '@midstance/clinical/findings';
