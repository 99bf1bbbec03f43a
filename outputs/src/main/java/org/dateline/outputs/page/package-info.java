/** The page that shows a run as pictures, with the tables behind them. */
package org.dateline.outputs.page;
