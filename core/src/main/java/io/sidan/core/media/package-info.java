/** Pictures, voice and papers: their bytes sealed on disk under their hash, and what they are attached to. */
package io.sidan.core.media;
