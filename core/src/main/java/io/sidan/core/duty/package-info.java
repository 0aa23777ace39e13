/** The congress's own work: who is a deputy, reception days, activities, and records of what was done. */
package io.sidan.core.duty;
