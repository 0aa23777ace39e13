/** The ledger: who, what, in which state. No HTTP, no WeChat, no Redis. */
package io.sidan.core;
