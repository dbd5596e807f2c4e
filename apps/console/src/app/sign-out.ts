import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { App } from 'antd';
import { useCallback } from 'react';
import { useFaultSentence } from '../api/index.ts';
import { dropDrafts } from '../kit/form/draft-store.ts';

/** Ends the session at the desk and goes to the sign-in page, which says why. If the desk did not answer, it says so and stays: a hidden open session is worse. */
export function useSignOut(reason: 'signed-out' | 'expired' = 'signed-out'): () => Promise<void> {
  const queries = useQueryClient();
  const router = useRouter();
  const sentence = useFaultSentence();
  const { message } = App.useApp();
  return useCallback(async () => {
    try {
      const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
      const reply = await fetch('/api/auth/sign-out', request);
      if (!reply.ok && reply.status !== 401) throw new Error(`sign-out: ${reply.status}`);
    } catch (error) {
      void message.error(sentence(error));
      return;
    }
    await router.navigate({
      to: '/sign-in',
      search: { reason, ...(reason === 'expired' && { return: router.state.location.href }) },
    });
    queries.clear();
    if (reason === 'signed-out') dropDrafts(); // last: forms write theirs when their page is left
  }, [queries, router, sentence, message, reason]);
}
