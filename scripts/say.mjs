// Says on standard error what a script is about to do.
console.error(`> ${process.argv.slice(2).join(' ')}`)
