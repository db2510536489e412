import browser from 'webextension-polyfill';

/**
 * The one place that knows the browser's API object. Everything else imports it from here, so that it is easy to see
 * who talks to the browser.
 */
export { browser };

/** declarativeNetRequest with the newer types; the polyfill hands it through unchanged. */
export const network = browser.declarativeNetRequest as unknown as typeof chrome.declarativeNetRequest;

/** Whether this is Firefox, whose network rules know other request types. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Offscreen documents, which Firefox does not have. */
export const offscreen = Reflect.get(browser, 'offscreen') as typeof chrome.offscreen | undefined;

/** Contexts of the extension that are open now; only asked for where there are offscreen documents. */
export function openContexts(types: readonly `${chrome.runtime.ContextType}`[]): Promise<readonly unknown[]> {
  const { getContexts } = browser.runtime as unknown as typeof chrome.runtime;
  return getContexts({ contextTypes: [...types] as chrome.runtime.ContextType[] });
}
