import type { ForeignFixtures } from '../../testing/foreign-ids';

/** What identity does with another clinic's ids: nothing. */
export const fixtures: ForeignFixtures = {
  calls: {
    'POST /api/session': () => [],
    'DELETE /api/sessions/:id': (_own, foreign) => ({ params: { id: foreign.ids['sessionId'] ?? '' } }),
    'POST /api/invitations': (_own, foreign) => ({
      as: 'lead',
      body: { role: 'patient', patientId: foreign.patient.patientId, displayName: 'Somebody', email: null },
    }),
    'POST /api/invitations/check': () => [],
    'POST /api/invitations/accept': () => [],
    'POST /api/password-resets': (_own, foreign) => [
      { as: 'lead', body: { userId: foreign.lead.userId } },
      { as: 'lead', body: { patientId: foreign.patient.patientId } },
    ],
    'POST /api/password-resets/check': () => [],
    'POST /api/password-resets/accept': () => [],
    'PUT /api/staff/:id': (_own, foreign) => ({
      as: 'lead',
      params: { id: foreign.therapist.userId },
      body: { active: false },
    }),
    'DELETE /api/staff/:id/sessions': (_own, foreign) => ({
      as: 'lead',
      params: { id: foreign.therapist.userId },
    }),
    'DELETE /api/patients/:id/sessions': (_own, foreign) => ({ params: { id: foreign.patient.patientId } }),
    'PUT /api/me/settings': () => [],
  },
  async seed(test, world) {
    const [row] = await test.database.sql<{ id: string }>(
      'SELECT session_id AS id FROM sec.sessions WHERE user_id = $1 LIMIT 1',
      [world.lead.userId],
    );
    return { sessionId: row?.id ?? '' };
  },
};
