/**
 * The clocks of open cases: who owes the next step until when, and who is reminded of it. It follows the cases by their
 * events; nothing in suggestion, roster or calendar knows of it.
 */
package io.sidan.core.clock;
