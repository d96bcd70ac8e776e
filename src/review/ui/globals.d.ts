/** True in the page that is one file: it asks no server, its answers are in it. */
declare const __REPORT__: boolean
