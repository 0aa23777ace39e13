package io.sidan.bot.intake.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The learned judges in one file: is it a matter at all, does it tell a problem, which category.
 *
 * @param closer the same of what a text means, asked where these are in doubt; absent where none was learned
 */
public record Learned(Judge matter, Judge telling, Judge category, Optional<Closer> closer) {

    /** What stands before a judge's weights. */
    private record Head(String name, List<String> labels, int size, float[] scales, float[] biases) {}

    private static final int MAGIC = 0x51D40002;
    private static final int MOST_LABELS = 200;
    private static final int MOST_BITS = 22;
    private static final int MOST_SIZE = 4096;

    /** Refuses a file that is cut, damaged or of another kind with an {@link UnreadableWeights}. */
    public static Learned read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            require(data.readInt() == MAGIC, "不是权重文件");
            Learned learned =
                    new Learned(judge(data, "matter"), judge(data, "telling"), judge(data, "category"), closer(data));
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
            data.writeBoolean(closer.isPresent());
            if (closer.isPresent()) {
                for (Lean lean : List.of(closer.get().telling(), closer.get().category())) {
                    write(lean, data);
                }
            }
        }
    }

    private static void write(Judge judge, DataOutputStream data) throws IOException {
        write(new Head(judge.name(), judge.labels(), judge.bits(), judge.scales(), judge.biases()), data);
        data.write(judge.weights());
    }

    private static void write(Lean lean, DataOutputStream data) throws IOException {
        write(new Head(lean.name(), lean.labels(), lean.size(), lean.scales(), lean.biases()), data);
        data.write(lean.weights());
    }

    private static void write(Head head, DataOutputStream data) throws IOException {
        data.writeUTF(head.name());
        data.writeInt(head.labels().size());
        data.writeInt(head.size());
        for (int label = 0; label < head.labels().size(); label++) {
            data.writeUTF(head.labels().get(label));
            data.writeFloat(head.scales()[label]);
            data.writeFloat(head.biases()[label]);
        }
    }

    private static Judge judge(DataInputStream data, String name) throws IOException {
        Head head = head(data, name, MOST_BITS);
        byte[] weights = new byte[head.labels().size() << head.size()];
        data.readFully(weights);
        return new Judge(name, head.labels(), head.size(), weights, head.scales(), head.biases());
    }

    private static Optional<Closer> closer(DataInputStream data) throws IOException {
        return data.readBoolean()
                ? Optional.of(new Closer(lean(data, "telling"), lean(data, "category")))
                : Optional.empty();
    }

    private static Lean lean(DataInputStream data, String name) throws IOException {
        Head head = head(data, name, MOST_SIZE);
        byte[] weights = new byte[head.labels().size() * head.size()];
        data.readFully(weights);
        return new Lean(name, head.labels(), head.size(), weights, head.scales(), head.biases());
    }

    private static Head head(DataInputStream data, String name, int most) throws IOException {
        require(data.readUTF().equals(name), "缺少 " + name);
        int count = data.readInt();
        int size = data.readInt();
        require(count > 0 && count <= MOST_LABELS && size > 0 && size <= most, name + " 的大小不对");
        List<String> labels = new ArrayList<>();
        float[] scales = new float[count];
        float[] biases = new float[count];
        for (int label = 0; label < count; label++) {
            labels.add(data.readUTF());
            scales[label] = data.readFloat();
            biases[label] = data.readFloat();
            require(Float.isFinite(scales[label]) && Float.isFinite(biases[label]), name + " 的数不对");
        }
        return new Head(name, labels, size, scales, biases);
    }

    private static void require(boolean sound, String otherwise) throws UnreadableWeights {
        if (!sound) {
            throw new UnreadableWeights(otherwise, null);
        }
    }
}
