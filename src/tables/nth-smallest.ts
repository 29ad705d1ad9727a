// Quickselect: the n-th smallest number without sorting the rest.

/** `n` from 1 to the length. The numbers given are left as they are. */
export function nthSmallest(numbers: Float64Array, n: number): number {
  const work = numbers.slice();
  let [low, high] = [0, work.length - 1];
  const target = n - 1;
  while (low < high) {
    const pivot = medianOfThree(work, low, high);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((work[left] as number) < pivot) left++;
      while ((work[right] as number) > pivot) right--;
      if (left > right) break;
      const swap = work[left] as number;
      work[left++] = work[right] as number;
      work[right--] = swap;
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  return work[target] as number;
}

/** Tickets are as good as random, so this is never slow; nobody can choose them to make it so. */
function medianOfThree(numbers: Float64Array, low: number, high: number): number {
  const [a, b, c] = [numbers[low] as number, numbers[(low + high) >> 1] as number, numbers[high] as number];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
