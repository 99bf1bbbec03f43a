/** JSON lines and JSON documents, read strictly, in the field vocabularies of the usual tools. */
package org.dateline.inputs.json;
