package io.sidan.bot.intake;

import io.sidan.bot.command.Order;
import io.sidan.bot.intake.cases.OpenCase;
import java.util.Optional;

/** An order with the case it is tied to, if it is tied to one. */
record Tied(Order order, Optional<OpenCase> open) {}
