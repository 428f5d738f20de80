/** Undoes the noise of sums of scores, far below the smallest true difference. */
export const GRAIN = 1e-9;
