/** The detail files as Parquet, for tools that read columns. */
package org.dateline.outputs.parquet;
