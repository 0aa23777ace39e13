/** Every figure, and with each the cases behind it: what a figure counts, the list of suggestions lists. */
package io.sidan.core.statistics;
