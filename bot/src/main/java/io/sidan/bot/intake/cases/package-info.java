/** The cases as intake sees them: one seam, behind it memory for a dry run and the ledger for everything else. */
package io.sidan.bot.intake.cases;
