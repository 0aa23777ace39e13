/** 公文: Word and Excel documents, made from templates that an operator can replace. */
package io.sidan.core.paper;
