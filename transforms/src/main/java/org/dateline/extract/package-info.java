/** What an article says: entities, figures, quotes and citations. Pure rules over tokens. */
package org.dateline.extract;
