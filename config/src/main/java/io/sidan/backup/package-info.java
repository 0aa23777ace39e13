/** One sealed file that holds all a township would need again: rows, photos and voice, and the keys that open them. */
package io.sidan.backup;
