/** Staff, deputies and units at work: triage, cases, accounts, status. */
package io.sidan.admin;
