/** Bounded, damage-tolerant reading of bytes: look-ahead, gzip members, transfer codings. */
package org.dateline.inputs.bytes;
