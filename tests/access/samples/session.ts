import type { Samples } from '../sample.ts';

/** Sign-in and the own account. */
export const sessionSamples: Samples = async () => {
  const password = 'Quiet-River-27';
  return {
    getSession: {},
    updateOwnContact: { body: { mobile: '13800138000' } },
    signIn: { body: { username: 'nobody', password } },
    verifyTotp: { body: { code: '123456' } },
    enableTotp: { body: { password } },
    disableTotp: { body: { password } },
    changePassword: { body: { currentPassword: password, newPassword: 'Bright-Lake-31' } },
    signOut: { body: {} },
    listSessions: {},
    endSession: { params: { id: 'none' } },
  };
};
