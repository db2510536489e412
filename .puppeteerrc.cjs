// The browser comes from the machine (Chrome, Edge or Chromium), never from a download.
module.exports = { skipDownload: true };
