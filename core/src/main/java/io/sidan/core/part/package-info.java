/** Parts of the program that say themselves how they are; the status page shows them. */
package io.sidan.core.part;
