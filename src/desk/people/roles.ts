/** Who works at the desk. A person may have several roles; what each may do is told in `can.ts` alone. */
export const roles = ['counsellor', 'supervisor', 'editor', 'administrator', 'translator'] as const
export type Role = (typeof roles)[number]
