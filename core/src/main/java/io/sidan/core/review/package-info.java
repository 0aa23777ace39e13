/** 复核: looking through what the machine left alone, and how well it hears. */
package io.sidan.core.review;
