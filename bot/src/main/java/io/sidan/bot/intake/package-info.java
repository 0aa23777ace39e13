/** Gives each message its one outcome: obeys it, joins it to the case it belongs to, opens one for it, or leaves it alone. */
package io.sidan.bot.intake;
