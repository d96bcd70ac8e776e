/** Where Debian and others put Chromium, the first that is there is used. */
export declare const BROWSERS: readonly string[]
