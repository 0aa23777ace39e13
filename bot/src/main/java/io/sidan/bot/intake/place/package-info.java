/** Spots as residents name them: found in a text by how names of places are built, and compared as they are written. */
package io.sidan.bot.intake.place;
