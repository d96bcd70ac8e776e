/** Below this number of conversations a part of a run says too little to be read. */
export const TOO_FEW = 30
