const unused = {
  fromFile(): never {
    throw new Error('This format is not part of the editor');
  },
  toFile(): never {
    throw new Error('This format is not part of the editor');
  },
};

/** Stands for formats of Decap that no entry has. */
export default unused;
