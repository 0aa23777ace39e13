/*
 * A stand-in for WeCom's archive library: the 17 exports of com.tencent.wework.Finance, replaying a folder.
 *
 *   <folder>/envelopes.jsonl   one envelope a line, each beginning with {"seq":N, in order; may grow
 *   <folder>/media/<file id>   what GetMediaData gives, in parts of 512 KB
 *   <folder>/orders/<any>-<call>-<what>[-<n>]   obeyed once, in the order of their names; call: init pull decrypt media,
 *       what: a return code, garbage, truncated, errcode (with n), back (n places), delay (n ms), abort
 *
 * The folder is the secret given to Init, its path in hex, since secrets have letters and digits alone. Words are sealed with AES-256-CBC, as RecordedWords says. It refuses what the
 * documentation forbids: more than 1,000 envelopes a call, an unknown handle, use by a second thread.
 */
#include <dirent.h>
#include <jni.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define EXPORT(type, name) JNIEXPORT type JNICALL Java_com_tencent_wework_Finance_##name
#define BAD_PARAMETER 10000
#define BAD_FILE 10005
#define NOT_OPENED 10006
#define NOT_DECRYPTED 10008
#define PART (512 * 1024)

typedef struct {
    char folder[1024];
    pthread_t user;
    int used;
    char *lines;      /* the envelopes as read so far, without the line that is being written */
    size_t size;
    size_t *starts;   /* where each line begins, and behind the last where it ends */
    long *seqs;
    size_t count;
} Sdk;

typedef struct {
    char *bytes;
    size_t size;
} Slice;

typedef struct {
    char *bytes;
    size_t size;
    char index[64];
    int last;
} Media;

/* ---- orders ---- */

/* The next order for this call, into what and n; its file is gone then. */
static int order(const Sdk *sdk, const char *call, char *what, long *n) {
    char folder[1100], first[256] = "";
    snprintf(folder, sizeof folder, "%s/orders", sdk->folder);
    DIR *dir = opendir(folder);
    if (dir == NULL) return 0;
    char wanted[32];
    snprintf(wanted, sizeof wanted, "-%s-", call);
    for (struct dirent *e; (e = readdir(dir)) != NULL;)
        if (strstr(e->d_name, wanted) && (!*first || strcmp(e->d_name, first) < 0))
            snprintf(first, sizeof first, "%s", e->d_name);
    closedir(dir);
    if (!*first) return 0;
    char path[1400];
    snprintf(path, sizeof path, "%s/%s", folder, first);
    unlink(path);
    *n = 0;
    sscanf(strstr(first, wanted) + strlen(wanted), "%31[a-z0-9]-%ld", what, n);
    return 1;
}

/* Obeys what is the same for every call; answers a return code, 0 for none, and leaves the rest to the caller. */
static int obey(const Sdk *sdk, const char *call, char *what, long *n) {
    *what = 0;
    if (!order(sdk, call, what, n)) return 0;
    if (!strcmp(what, "abort")) abort();
    if (!strcmp(what, "delay")) {
        usleep((useconds_t)*n * 1000);
        *what = 0;
    }
    return atoi(what);
}

/* ---- Java strings ---- */

static char *text(JNIEnv *env, jstring string, size_t *size) {
    jclass type = (*env)->GetObjectClass(env, string);
    jmethodID bytes = (*env)->GetMethodID(env, type, "getBytes", "(Ljava/lang/String;)[B");
    jstring utf8 = (*env)->NewStringUTF(env, "UTF-8");
    jbyteArray array = (*env)->CallObjectMethod(env, string, bytes, utf8);
    *size = (size_t)(*env)->GetArrayLength(env, array);
    char *copy = malloc(*size + 1);
    (*env)->GetByteArrayRegion(env, array, 0, (jsize)*size, (jbyte *)copy);
    copy[*size] = 0;
    (*env)->DeleteLocalRef(env, array);
    (*env)->DeleteLocalRef(env, utf8);
    (*env)->DeleteLocalRef(env, type);
    return copy;
}

static jbyteArray bytes(JNIEnv *env, const char *from, size_t size) {
    jbyteArray array = (*env)->NewByteArray(env, (jsize)size);
    (*env)->SetByteArrayRegion(env, array, 0, (jsize)size, (const jbyte *)from);
    return array;
}

/* NewStringUTF would mishandle characters of 4 bytes. */
static jstring string(JNIEnv *env, const char *from, size_t size) {
    jclass type = (*env)->FindClass(env, "java/lang/String");
    jmethodID make = (*env)->GetMethodID(env, type, "<init>", "([BLjava/lang/String;)V");
    return (*env)->NewObject(env, type, make, bytes(env, from, size), (*env)->NewStringUTF(env, "UTF-8"));
}

/* ---- AES-256-CBC (FIPS 197), deciphering only ---- */

static unsigned char box[256], inverse[256], by9[256], by11[256], by13[256], by14[256];
static pthread_once_t boxes = PTHREAD_ONCE_INIT;

static unsigned char times(unsigned char a, unsigned char b) {
    unsigned char product = 0;
    for (; b; b >>= 1, a = (unsigned char)(a << 1 ^ (a & 0x80 ? 0x1b : 0)))
        if (b & 1) product ^= a;
    return product;
}

static void makeBoxes(void) {
    unsigned char p = 1, q = 1;
    do {
        p = times(p, 3);
        q = times(q, 0xf6); /* the inverse of 3 */
        unsigned char x = q;
        for (int i = 1; i < 5; i++) x ^= (unsigned char)(q << i | q >> (8 - i));
        box[p] = x ^ 0x63;
    } while (p != 1);
    box[0] = 0x63;
    for (int i = 0; i < 256; i++) {
        inverse[box[i]] = (unsigned char)i;
        by9[i] = times((unsigned char)i, 9);
        by11[i] = times((unsigned char)i, 11);
        by13[i] = times((unsigned char)i, 13);
        by14[i] = times((unsigned char)i, 14);
    }
}

static void expand(const unsigned char *key, unsigned char *round) {
    memcpy(round, key, 32);
    unsigned char constant = 1;
    for (int i = 32; i < 240; i += 4) {
        unsigned char w[4];
        memcpy(w, round + i - 4, 4);
        if (i % 32 == 0) {
            unsigned char first = w[0];
            w[0] = box[w[1]] ^ constant;
            w[1] = box[w[2]];
            w[2] = box[w[3]];
            w[3] = box[first];
            constant = times(constant, 2);
        } else if (i % 32 == 16) {
            for (int j = 0; j < 4; j++) w[j] = box[w[j]];
        }
        for (int j = 0; j < 4; j++) round[i + j] = round[i + j - 32] ^ w[j];
    }
}

static void mask(unsigned char *s, const unsigned char *with) {
    for (int i = 0; i < 16; i++) s[i] ^= with[i];
}

static void decipher(const unsigned char *round, const unsigned char *in, unsigned char *out) {
    unsigned char s[16], t[16];
    memcpy(s, in, 16);
    mask(s, round + 224);
    for (int r = 13; r >= 0; r--) {
        for (int c = 0; c < 4; c++)
            for (int row = 0; row < 4; row++) t[(c + row) % 4 * 4 + row] = inverse[s[c * 4 + row]];
        mask(t, round + r * 16);
        for (int c = 0; c < 16; c += 4)
            for (int i = 0; i < 4; i++)
                s[c + i] = r == 0 ? t[c + i]
                                  : by14[t[c + i]] ^ by11[t[c + (i + 1) % 4]] ^ by13[t[c + (i + 2) % 4]]
                                        ^ by9[t[c + (i + 3) % 4]];
    }
    memcpy(out, s, 16);
}

static long base64(const char *from, size_t size, unsigned char *to) {
    if (size % 4) return -1;
    long length = 0;
    unsigned long bits = 0;
    for (size_t i = 0; i < size; i++) {
        char c = from[i];
        int value = c >= 'A' && c <= 'Z'   ? c - 'A'
                    : c >= 'a' && c <= 'z' ? c - 'a' + 26
                    : c >= '0' && c <= '9' ? c - '0' + 52
                    : c == '+'             ? 62
                    : c == '/'             ? 63
                    : c == '=' && i + 2 >= size ? 0
                                                : -1;
        if (value < 0) return -1;
        bits = bits << 6 | (unsigned long)value;
        if (i % 4 == 3) {
            to[length++] = (unsigned char)(bits >> 16);
            to[length++] = (unsigned char)(bits >> 8);
            to[length++] = (unsigned char)bits;
            bits = 0;
        }
    }
    if (size && from[size - 1] == '=') length--;
    if (size > 1 && from[size - 2] == '=') length--;
    return length;
}

static int unseal(const char *key, size_t keySize, const char *words, size_t size, Slice *into) {
    unsigned char secret[64], round[240];
    if (keySize > 64 || base64(key, keySize, secret) != 32) return NOT_OPENED;
    unsigned char *sealed = malloc(size + 4);
    long length = base64(words, size, sealed);
    if (length < 16 || length % 16) {
        free(sealed);
        return NOT_DECRYPTED;
    }
    expand(secret, round);
    unsigned char *plain = malloc((size_t)length);
    for (long i = 0; i < length; i += 16) {
        decipher(round, sealed + i, plain + i);
        mask(plain + i, i ? sealed + i - 16 : secret);
    }
    free(sealed);
    int padding = plain[length - 1];
    int good = padding >= 1 && padding <= 16;
    for (int i = 1; good && i <= padding; i++) good = plain[length - i] == padding;
    if (!good) {
        free(plain);
        return NOT_DECRYPTED;
    }
    free(into->bytes);
    into->bytes = (char *)plain;
    into->size = (size_t)(length - padding);
    return 0;
}

/* ---- the archive ---- */

static int unhex(const char *from, size_t size, char *to, size_t most) {
    unsigned byte;
    if (size % 2 || size / 2 >= most) return 0;
    for (size_t i = 0; i < size; i += 2) {
        if (sscanf(from + i, "%2x", &byte) != 1) return 0;
        to[i / 2] = (char)byte;
    }
    to[size / 2] = 0;
    return size > 0;
}

/* The place a line begins with, 0 for none; sscanf would look through all the lines behind it for their end. */
static long place(const char *line, size_t size) {
    size_t before = sizeof "{\"seq\":" - 1;
    return size > before && !memcmp(line, "{\"seq\":", before) ? strtol(line + before, NULL, 10) : 0;
}

static void load(Sdk *sdk) {
    char path[1100];
    snprintf(path, sizeof path, "%s/envelopes.jsonl", sdk->folder);
    struct stat now;
    if (stat(path, &now) || (size_t)now.st_size <= sdk->size) return;
    FILE *file = fopen(path, "rb");
    if (file == NULL) return;
    sdk->lines = realloc(sdk->lines, (size_t)now.st_size);
    size_t from = sdk->size;
    fseek(file, (long)from, SEEK_SET);
    size_t end = from + fread(sdk->lines + from, 1, (size_t)now.st_size - from, file);
    fclose(file);
    for (size_t start = from, i = from; i < end; i++) {
        if (sdk->lines[i] != '\n') continue;
        if (sdk->count % 1024 == 0) {
            sdk->starts = realloc(sdk->starts, (sdk->count + 1025) * sizeof *sdk->starts);
            sdk->seqs = realloc(sdk->seqs, (sdk->count + 1024) * sizeof *sdk->seqs);
        }
        sdk->seqs[sdk->count] = place(sdk->lines + start, i - start);
        sdk->starts[sdk->count++] = start;
        sdk->starts[sdk->count] = i + 1;
        sdk->size = start = i + 1;
    }
}

static void put(Slice *slice, const char *from, size_t size) {
    slice->bytes = realloc(slice->bytes, slice->size + size);
    memcpy(slice->bytes + slice->size, from, size);
    slice->size += size;
}

static void say(Slice *slice, const char *from) {
    put(slice, from, strlen(from));
}

/* The envelopes behind the place. */
static void collect(Sdk *sdk, long after, long limit, Slice *slice) {
    load(sdk);
    size_t low = 0, high = sdk->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (sdk->seqs[middle] > after) high = middle;
        else low = middle + 1;
    }
    say(slice, "{\"errcode\":0,\"errmsg\":\"ok\",\"chatdata\":[");
    for (long given = 0; given < limit && low < sdk->count; given++, low++) {
        if (given) say(slice, ",");
        put(slice, sdk->lines + sdk->starts[low], sdk->starts[low + 1] - sdk->starts[low] - 1);
    }
    say(slice, "]}");
}

/* One handle, one thread. */
static int usable(Sdk *sdk) {
    if (sdk == NULL) return 0;
    if (!sdk->used) {
        sdk->used = 1;
        sdk->user = pthread_self();
    }
    return pthread_equal(sdk->user, pthread_self());
}

/* ---- the exports ---- */

EXPORT(jlong, NewSdk)(JNIEnv *env, jclass type) {
    pthread_once(&boxes, makeBoxes);
    return (jlong)calloc(1, sizeof(Sdk));
}

EXPORT(jint, Init)(JNIEnv *env, jclass type, jlong handle, jstring corp, jstring secret) {
    Sdk *sdk = (Sdk *)handle;
    size_t size;
    char *company = text(env, corp, &size);
    int named = size > 0;
    free(company);
    char *folder = text(env, secret, &size);
    int good = unhex(folder, size, sdk->folder, sizeof sdk->folder);
    free(folder);
    if (!good || !named || access(sdk->folder, R_OK)) return BAD_PARAMETER;
    char what[32];
    long n;
    return obey(sdk, "init", what, &n);
}

EXPORT(void, DestroySdk)(JNIEnv *env, jclass type, jlong handle) {
    Sdk *sdk = (Sdk *)handle;
    free(sdk->lines);
    free(sdk->starts);
    free(sdk->seqs);
    free(sdk);
}

EXPORT(jint, GetChatData)(JNIEnv *env, jclass type, jlong handle, jlong seq, jlong limit, jstring proxy,
        jstring password, jlong timeout, jlong into) {
    Sdk *sdk = (Sdk *)handle;
    Slice *slice = (Slice *)into;
    if (!usable(sdk) || limit < 1 || limit > 1000 || seq < 0 || timeout < 1) return BAD_PARAMETER;
    char what[32];
    long n;
    int code = obey(sdk, "pull", what, &n);
    if (code) return code;
    if (!strcmp(what, "garbage")) say(slice, "<html>502 Bad Gateway</html>");
    else if (!strcmp(what, "errcode")) {
        char answer[64];
        snprintf(answer, sizeof answer, "{\"errcode\":%ld,\"errmsg\":\"no\"}", n);
        say(slice, answer);
    } else {
        collect(sdk, strcmp(what, "back") ? seq : seq - n, limit, slice);
        if (!strcmp(what, "truncated")) slice->size /= 2;
    }
    return 0;
}

EXPORT(jint, DecryptData)(JNIEnv *env, jclass type, jlong handle, jstring key, jstring words, jlong into) {
    Sdk *sdk = (Sdk *)handle;
    if (!usable(sdk)) return BAD_PARAMETER;
    char what[32];
    long n;
    int code = obey(sdk, "decrypt", what, &n);
    if (code) return code;
    size_t keySize, size;
    char *secret = text(env, key, &keySize), *sealed = text(env, words, &size);
    code = unseal(secret, keySize, sealed, size, (Slice *)into);
    free(secret);
    free(sealed);
    return code;
}

EXPORT(jint, GetMediaData)(JNIEnv *env, jclass type, jlong handle, jstring index, jstring id, jstring proxy,
        jstring password, jlong timeout, jlong into) {
    Sdk *sdk = (Sdk *)handle;
    Media *media = (Media *)into;
    if (!usable(sdk) || timeout < 1) return BAD_PARAMETER;
    char what[32];
    long n;
    int code = obey(sdk, "media", what, &n);
    if (code) return code;
    size_t size;
    char *file = text(env, id, &size), *at = text(env, index, &size), path[1400];
    snprintf(path, sizeof path, "%s/media/%s", sdk->folder, file);
    long from = 0;
    int known = *file && !strchr(file, '/') && (size == 0 || sscanf(at, "Range:bytes=%ld-", &from) == 1);
    FILE *content = known ? fopen(path, "rb") : NULL;
    free(file);
    free(at);
    if (content == NULL) return BAD_FILE;
    fseek(content, 0, SEEK_END);
    long end = ftell(content);
    fseek(content, from, SEEK_SET);
    media->bytes = realloc(media->bytes, PART);
    media->size = fread(media->bytes, 1, PART, content);
    fclose(content);
    if (!strcmp(what, "garbage")) memset(media->bytes, '?', media->size);
    media->last = from + (long)media->size >= end;
    snprintf(media->index, sizeof media->index, media->last ? "" : "Range:bytes=%ld-", from + (long)media->size);
    return 0;
}

EXPORT(jlong, NewSlice)(JNIEnv *env, jclass type) {
    return (jlong)calloc(1, sizeof(Slice));
}

EXPORT(void, FreeSlice)(JNIEnv *env, jclass type, jlong handle) {
    free(((Slice *)handle)->bytes);
    free((Slice *)handle);
}

EXPORT(jstring, GetContentFromSlice)(JNIEnv *env, jclass type, jlong handle) {
    Slice *slice = (Slice *)handle;
    return string(env, slice->bytes, slice->size);
}

EXPORT(jint, GetSliceLen)(JNIEnv *env, jclass type, jlong handle) {
    return (jint)((Slice *)handle)->size;
}

EXPORT(jlong, NewMediaData)(JNIEnv *env, jclass type) {
    return (jlong)calloc(1, sizeof(Media));
}

EXPORT(void, FreeMediaData)(JNIEnv *env, jclass type, jlong handle) {
    free(((Media *)handle)->bytes);
    free((Media *)handle);
}

EXPORT(jstring, GetOutIndexBuf)(JNIEnv *env, jclass type, jlong handle) {
    Media *media = (Media *)handle;
    return string(env, media->index, strlen(media->index));
}

EXPORT(jbyteArray, GetData)(JNIEnv *env, jclass type, jlong handle) {
    Media *media = (Media *)handle;
    return bytes(env, media->bytes, media->size);
}

EXPORT(jint, GetIndexLen)(JNIEnv *env, jclass type, jlong handle) {
    return (jint)strlen(((Media *)handle)->index);
}

EXPORT(jint, GetDataLen)(JNIEnv *env, jclass type, jlong handle) {
    return (jint)((Media *)handle)->size;
}

EXPORT(jint, IsMediaDataFinish)(JNIEnv *env, jclass type, jlong handle) {
    return ((Media *)handle)->last;
}
