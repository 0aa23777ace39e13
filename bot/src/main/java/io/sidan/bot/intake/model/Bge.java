package io.sidan.bot.intake.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** bge-small-zh v1.5, which ships in the jar and runs in this process; about 150 MB of memory once loaded. */
public final class Bge extends AbstractInProcessEmbeddingModel implements Embedding {

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";

    private final OnnxBertBiEncoder encoder;

    /** Takes a second; throws an error of linking where the machine has no native runtime for it. */
    public Bge() {
        super(Runnable::run);
        encoder = load();
    }

    @Override
    public float[] of(String text) {
        String start = text.substring(0, Math.min(READS, text.length()));
        return embed(start).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    /**
     * Each text by the thread that asks: several threads to one text wait for each other more than they help. Several
     * texts at once cost as much as one by one.
     */
    private static OnnxBertBiEncoder load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (InputStream model = stored(MODEL);
                InputStream tokenizer = stored(TOKENIZER);
                SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new OnnxBertBiEncoder(
                    environment, environment.createSession(model.readAllBytes(), options), tokenizer, PoolingMode.CLS);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (OrtException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static InputStream stored(String file) {
        return BgeSmallZhV15QuantizedEmbeddingModel.class.getResourceAsStream(file);
    }
}
