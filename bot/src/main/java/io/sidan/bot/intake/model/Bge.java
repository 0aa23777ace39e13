package io.sidan.bot.intake.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** bge-small-zh v1.5, which ships in the jar and runs in this process; about 150 MB of memory once loaded. */
public final class Bge implements Embedding {

    private final EmbeddingModel model;

    /** Takes a second; throws an error of linking where the machine has no native runtime for it. */
    public Bge() {
        model = new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run);
    }

    @Override
    public float[] of(String text) {
        String start = text.substring(0, Math.min(READS, text.length()));
        return model.embed(start).content().vector();
    }
}
