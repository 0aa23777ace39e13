/** 代表建议: what a deputy proposes in writing and the government must answer; beside the residents' suggestions. */
package io.sidan.core.proposal;
