export const BASE_STATES = ['haveIt', 'outOfDate', 'missing'] as const
