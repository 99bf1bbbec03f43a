/** Corpora in, raw documents out: matching, opening and telling the formats of input files. */
package org.dateline.inputs;
