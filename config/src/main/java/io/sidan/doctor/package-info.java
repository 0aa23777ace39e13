/** What an operator at 2 a.m. wants to know first: what is wrong here, and what to do about it. */
package io.sidan.doctor;
