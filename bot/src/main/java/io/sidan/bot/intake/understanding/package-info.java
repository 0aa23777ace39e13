/** What one message says by itself: who speaks, whether a problem is told, of which kind, where, how urgent and how private. */
package io.sidan.bot.intake.understanding;
