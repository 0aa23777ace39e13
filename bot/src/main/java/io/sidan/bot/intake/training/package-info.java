/** Learns the weights of {@code intake.model} from files given by path; nothing of their texts is kept. */
package io.sidan.bot.intake.training;
