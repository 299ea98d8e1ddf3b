/** Small choices that outlive a visit, where the browser lets them. */
export const remember = {
  get(key) {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  },
};
