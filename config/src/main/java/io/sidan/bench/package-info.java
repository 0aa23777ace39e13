/** How fast it is, beside what the machine can do: measured in one run, since machines differ and are busy. */
package io.sidan.bench;
