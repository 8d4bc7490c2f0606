const config = require("../../../jest.config");

/*
 * `npx jest -c test/support/seeded-before/jest.config.js` makes the databases of test/subgraphs/seeded-before anew, from
 * the code as it is: to be run at the release that databases are to be kept from.
 */
module.exports = {
  ...config,
  projects: [{ ...config.projects[0], displayName: "fixtures", testMatch: [`${__dirname}/make.ts`] }],
};
