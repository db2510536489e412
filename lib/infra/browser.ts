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
