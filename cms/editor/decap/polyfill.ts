/** Some of Decap's libraries ask for Node's `global`. */
Object.assign(window, { global: window });
