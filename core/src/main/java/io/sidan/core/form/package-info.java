/** 十表: the ten forms of the congress's work, filled from what is recorded; nobody types twice. */
package io.sidan.core.form;
