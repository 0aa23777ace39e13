package io.sidan.bot.intake.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** The learned judges in one file: is it a matter at all, does it tell a problem, which category. */
public record Learned(Judge matter, Judge telling, Judge category) {

    private static final int MAGIC = 0x51D40001;
    private static final int MOST_LABELS = 200;
    private static final int MOST_BITS = 22;

    /** Refuses a file that is cut, damaged or of another kind with an {@link UnreadableWeights}. */
    public static Learned read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            require(data.readInt() == MAGIC, "不是权重文件");
            Learned learned = new Learned(judge(data, "matter"), judge(data, "telling"), judge(data, "category"));
            require(data.read() == -1, "文件尾部多出内容");
            return learned;
        } catch (ZipException | EOFException damaged) {
            throw new UnreadableWeights("文件残缺或损坏", damaged);
        }
    }

    public void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeInt(MAGIC);
            for (Judge judge : List.of(matter, telling, category)) {
                write(judge, data);
            }
        }
    }

    private static void write(Judge judge, DataOutputStream data) throws IOException {
        data.writeUTF(judge.name());
        data.writeInt(judge.labels().size());
        data.writeInt(judge.bits());
        for (int label = 0; label < judge.labels().size(); label++) {
            data.writeUTF(judge.labels().get(label));
            data.writeFloat(judge.scales()[label]);
            data.writeFloat(judge.biases()[label]);
        }
        data.write(judge.weights());
    }

    private static Judge judge(DataInputStream data, String name) throws IOException {
        require(data.readUTF().equals(name), "缺少 " + name);
        int count = data.readInt();
        int bits = data.readInt();
        require(count > 0 && count <= MOST_LABELS && bits > 0 && bits <= MOST_BITS, name + " 的大小不对");
        List<String> labels = new ArrayList<>();
        float[] scales = new float[count];
        float[] biases = new float[count];
        for (int label = 0; label < count; label++) {
            labels.add(data.readUTF());
            scales[label] = data.readFloat();
            biases[label] = data.readFloat();
            require(Float.isFinite(scales[label]) && Float.isFinite(biases[label]), name + " 的数不对");
        }
        byte[] weights = new byte[count << bits];
        data.readFully(weights);
        return new Judge(name, labels, bits, weights, scales, biases);
    }

    private static void require(boolean sound, String otherwise) throws UnreadableWeights {
        if (!sound) {
            throw new UnreadableWeights(otherwise, null);
        }
    }
}
