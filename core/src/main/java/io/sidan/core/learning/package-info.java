/** 改法: what people taught by putting a decision of the machine right. */
package io.sidan.core.learning;
