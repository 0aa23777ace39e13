/** 季报、年报、述职: drafted from what is recorded, edited by people, frozen when signed. */
package io.sidan.core.report;
