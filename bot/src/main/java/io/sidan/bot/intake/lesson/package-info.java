/** What the people of a township have taught, found again by words nearly the same. */
package io.sidan.bot.intake.lesson;
