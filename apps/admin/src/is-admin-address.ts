/** Whether an address is one of the admin app, which has a single page so far. */
export const isAdminAddress = (pathname: string): boolean => /^\/admin\/?$/.test(pathname);
