/** 分拣: what the machine was not sure of, looked at by people. */
package io.sidan.core.triage;
